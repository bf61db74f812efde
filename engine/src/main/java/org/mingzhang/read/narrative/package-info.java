/**
 * The narrative of a document: paragraphs whose hard line breaks are joined, their sentences, and what these state.
 * {@link org.mingzhang.read.narrative.NarrativeReader} is the door. Phrases found in a paragraph ({@link
 * org.mingzhang.phrase.Phrasebook}) are linked to what they speak of: a change to the amount that changed, a part to its
 * whole, a reason to the change it explains.
 */
@NullMarked
package org.mingzhang.read.narrative;

import org.jspecify.annotations.NullMarked;
