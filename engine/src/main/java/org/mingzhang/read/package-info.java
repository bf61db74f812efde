/**
 * From bytes to a {@link org.mingzhang.document.Disclosure}, in steps that can each be looked at alone: a {@link
 * org.mingzhang.read.FormatReader} gives pages of blocks, then come tables, sentences, facts and claims.
 */
@NullMarked
package org.mingzhang.read;

import org.jspecify.annotations.NullMarked;
