/**
 * Sentences of budgets as data. A {@link org.mingzhang.phrase.Phrase} is one kind of sentence: its wording with slots and
 * the relations that hold between them, from {@code resources/phrases}. The {@link org.mingzhang.phrase.Phrasebook}
 * finds them in running text, in time linear in its length, and the same entries word a sentence from figures: {@link
 * org.mingzhang.phrase.Template} is the wording to write.
 */
@NullMarked
package org.mingzhang.phrase;

import org.jspecify.annotations.NullMarked;
