/**
 * A document on its way from bytes to facts: {@link org.mingzhang.document.Source} (pages of blocks), {@link
 * org.mingzhang.document.Table}, {@link org.mingzhang.document.Sentence} and finally the whole {@link
 * org.mingzhang.document.Disclosure}. Data only; {@code read} fills it and {@code check} questions it.
 */
@NullMarked
package org.mingzhang.document;

import org.jspecify.annotations.NullMarked;
