/**
 * What documents state: a {@link org.mingzhang.fact.Coordinate} says what a number is about, a {@link
 * org.mingzhang.fact.Fact} is a number at a coordinate, a {@link org.mingzhang.fact.Claim} is what a sentence says, and
 * a {@link org.mingzhang.fact.Place} is where it stands.
 */
@NullMarked
package org.mingzhang.fact;

import org.jspecify.annotations.NullMarked;
