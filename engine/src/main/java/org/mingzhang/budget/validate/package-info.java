/**
 * What is wrong with a dossier as a whole: accounts, references, amounts that contradict one another. {@link
 * org.mingzhang.budget.validate.Validation} is the door, for folders, workbooks and imports alike.
 */
@NullMarked
package org.mingzhang.budget.validate;

import org.jspecify.annotations.NullMarked;
