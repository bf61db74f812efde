/**
 * From a published document back to data: lines that print its tables. {@link
 * org.mingzhang.reconstruct.Reconstructor} is the door. First the exact amounts of all printed margins are found ({@code
 * Cell}s, tied by what the document prints: a linear programme), then lines that add up to all of them ({@code
 * Transport}). What cannot be met is an error of the document and is told as a {@link
 * org.mingzhang.reconstruct.Difference}.
 */
@NullMarked
package org.mingzhang.reconstruct;

import org.jspecify.annotations.NullMarked;
