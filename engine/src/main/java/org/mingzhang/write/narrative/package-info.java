/**
 * The sentences of a published document and the order of everything in it. {@link
 * org.mingzhang.write.narrative.Narrator} is the door: it walks through a set's {@code outline.yaml} (see {@link
 * org.mingzhang.write.narrative.Outline}) and gives headings, paragraphs, tables and charts in reading order.
 *
 * <p>No sentence stands in code. A {@link org.mingzhang.write.narrative.Scope} knows what each name of the outline
 * means for one dossier, {@link org.mingzhang.write.narrative.Sayings} turns a slot into words with the phrasebook's
 * wordings, and {@link org.mingzhang.write.narrative.Glossary} explains the terms that were used.
 */
@NullMarked
package org.mingzhang.write.narrative;

import org.jspecify.annotations.NullMarked;
