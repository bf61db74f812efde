/**
 * Questions a document: equations that its coordinates give, rules of structure, wording, classification and years, and
 * the repair that makes all of it hold. Start at {@link org.mingzhang.check.Finding} for what comes out.
 */
@NullMarked
package org.mingzhang.check;

import org.jspecify.annotations.NullMarked;
