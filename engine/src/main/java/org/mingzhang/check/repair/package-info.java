/**
 * Which printed number is wrong, and what it should be: the least change that makes every equation hold. Start at {@link
 * org.mingzhang.check.repair.Repairs}. One wrong cell is looked for first, exactly; several by a mixed-integer programme;
 * and where every equation holds on its own, {@link org.mingzhang.check.repair.Feasibility} asks whether all can at once.
 */
@NullMarked
package org.mingzhang.check.repair;

import org.jspecify.annotations.NullMarked;
