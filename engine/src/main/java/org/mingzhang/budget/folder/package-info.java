/**
 * A dossier as a folder that people edit and compare: {@link org.mingzhang.budget.folder.DossierFolder} is the door. What has
 * many rows is CSV, what has few but long entries is YAML. Its keys are the records' component names, so that a record that
 * grows needs no change here.
 */
@NullMarked
package org.mingzhang.budget.folder;

import org.jspecify.annotations.NullMarked;
