/**
 * What words mean: header and row words with their spellings, and the members of each axis they stand for. All of it is
 * data in {@code resources/lexicon}; {@link org.mingzhang.lexicon.Axes} says how members add up and {@link
 * org.mingzhang.lexicon.Lexicon} turns words into coordinates.
 */
@NullMarked
package org.mingzhang.lexicon;

import org.jspecify.annotations.NullMarked;
