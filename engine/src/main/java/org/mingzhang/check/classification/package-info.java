/**
 * Rules about account codes and names, in tables and in sentences, against the classification of the document's year.
 * The door is {@link org.mingzhang.check.classification.ClassificationRules}.
 *
 * <p>An error is reported only where the name is another account's; what our list may simply not have is a question.
 */
@NullMarked
package org.mingzhang.check.classification;

import org.jspecify.annotations.NullMarked;
