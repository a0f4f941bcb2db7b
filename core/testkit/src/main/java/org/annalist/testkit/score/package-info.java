/**
 * Scores exported results against gold files, layer by layer.
 *
 * <p>Both are JSON files of one form (document, created, entities, times, figures, facts). An
 * exported item counts when it equals a gold item in all that its layer asks for; every layer's
 * counts are added up over all documents before precision, recall and F1 are taken. Start at {@link
 * org.annalist.testkit.score.Scorer}; {@link org.annalist.testkit.score.ScoreReport} is the command
 * line.
 */
package org.annalist.testkit.score;
