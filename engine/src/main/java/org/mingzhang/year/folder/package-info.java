/**
 * A year on disk: {@link org.mingzhang.year.folder.YearFolder} reads and writes its folder, {@link
 * org.mingzhang.year.folder.PaymentImport} takes over the payment details that the finance bureau's system exports.
 */
@NullMarked
package org.mingzhang.year.folder;

import org.jspecify.annotations.NullMarked;
