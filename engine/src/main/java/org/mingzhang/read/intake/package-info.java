/**
 * What every format reader needs at the door: {@link org.mingzhang.read.intake.TextDecoding} turns bytes into
 * characters, {@link org.mingzhang.read.intake.Characters} puts look-alike characters right, {@link
 * org.mingzhang.read.intake.GridBuilder} places cells with spans inside the {@link org.mingzhang.read.intake.Limits}.
 */
@NullMarked
package org.mingzhang.read.intake;

import org.jspecify.annotations.NullMarked;
