/**
 * What changed between two documents: {@link org.mingzhang.compare.Comparison} is the door, {@link
 * org.mingzhang.compare.Change} what it finds.
 */
@NullMarked
package org.mingzhang.compare;

import org.jspecify.annotations.NullMarked;
