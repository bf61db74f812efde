/**
 * The year's end: {@link org.mingzhang.year.closing.Closing} makes final accounts of a year, {@link
 * org.mingzhang.year.closing.Steps} tells line by line how the approved budget became what was spent.
 */
@NullMarked
package org.mingzhang.year.closing;

import org.jspecify.annotations.NullMarked;
