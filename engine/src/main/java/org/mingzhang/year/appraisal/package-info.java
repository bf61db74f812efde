/**
 * 绩效自评 from the facts of a year: {@link org.mingzhang.year.appraisal.SelfEvaluations} holds what every indicator reached
 * against its target and every line's spending against its budget, scores both by the rule and says what people have
 * still to supply. {@link org.mingzhang.year.appraisal.AppraisalTables} prints the outcome.
 */
@NullMarked
package org.mingzhang.year.appraisal;

import org.jspecify.annotations.NullMarked;
