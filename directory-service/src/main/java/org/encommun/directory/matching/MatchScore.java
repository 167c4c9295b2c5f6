package org.encommun.directory.matching;

import java.util.List;

/**
 * How likely two records are about the same place.
 *
 * @param probability from 0 to 1, under the assumptions of the model: an order of likelihood rather than a frequency
 * @param weight the sum of the weights of the reasons and of the prior, in bits
 * @param likelihood what is done about it
 * @param reasons one for each field, in the order of the fields
 */
public record MatchScore(double probability, double weight, Likelihood likelihood, List<Reason> reasons) {}
