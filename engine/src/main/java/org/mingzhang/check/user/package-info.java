/**
 * Rules that a finance bureau writes itself, as CEL expressions in a YAML file: {@link
 * org.mingzhang.check.user.UserRules#load} gives them as ordinary {@link org.mingzhang.check.Rule}s. See {@code
 * docs/own-rules.md}.
 */
@NullMarked
package org.mingzhang.check.user;

import org.jspecify.annotations.NullMarked;
