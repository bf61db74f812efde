/**
 * The official classifications of public money, by year. Start at {@link org.mingzhang.classification.Catalogue}: it
 * answers what a code is called in a year, what it was called before, and which codes bear a name. An {@link
 * org.mingzhang.classification.Account} is one code with one name; a {@link org.mingzhang.classification.Kind} is a
 * classification and knows the shape of its codes. The lists are CSV files under {@code classification/}; a finance
 * bureau can lay its own official list over them.
 */
@NullMarked
package org.mingzhang.classification;

import org.jspecify.annotations.NullMarked;
