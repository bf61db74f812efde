/**
 * Gives table cells their coordinates: column words, row words and the title each add members. {@link
 * org.mingzhang.bind.Binder} is the door.
 */
@NullMarked
package org.mingzhang.bind;

import org.jspecify.annotations.NullMarked;
