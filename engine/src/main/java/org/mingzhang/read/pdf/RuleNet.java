package org.mingzhang.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the pieces that rules were drawn in (a segment a cell, both strokes of a double line) and sorts the results
 * into nets of rules that touch each other: one net, one table.
 */
final class RuleNet {
  /** Lines closer than this are one line, and ends closer than this meet. */
  static final double NEAR = 2.5;

  private static final double SHORTEST = 4;
  private static final int MOST_JOINED = 6000;

  final List<Rule> level = new ArrayList<>();
  final List<Rule> upright = new ArrayList<>();

  /**
   * Nets of at least one level and one upright rule, and the level rules that touch no upright one.
   *
   * @param tooMany whether there are more rules than any table has, so that they were left alone
   */
  record Nets(List<RuleNet> tables, List<Rule> loose, boolean tooMany) {}

  static Nets of(List<Rule> rules) {
    List<Rule> level = joined(rules, true);
    List<Rule> upright = joined(rules, false);
    if (level.size() + upright.size() > MOST_JOINED) return new Nets(List.of(), List.of(), true);
    int[] leader = new int[level.size() + upright.size()];
    for (int i = 0; i < leader.length; i++) leader[i] = i;
    for (int i = 0; i < level.size(); i++) {
      for (int k = 0; k < upright.size(); k++) {
        if (meet(level.get(i), upright.get(k))) unite(leader, i, level.size() + k);
      }
    }
    Map<Integer, RuleNet> nets = new HashMap<>();
    for (int i = 0; i < level.size(); i++) net(nets, leader, i).level.add(level.get(i));
    for (int k = 0; k < upright.size(); k++)
      net(nets, leader, level.size() + k).upright.add(upright.get(k));
    List<RuleNet> tables = new ArrayList<>();
    List<Rule> loose = new ArrayList<>();
    for (RuleNet net : nets.values()) {
      if (net.upright.isEmpty()) loose.addAll(net.level);
      else if (!net.level.isEmpty()) tables.add(net);
    }
    tables.sort(Comparator.comparingDouble(net -> net.level.get(0).at()));
    loose.sort(Comparator.comparingDouble(Rule::at));
    return new Nets(tables, loose, false);
  }

  private static RuleNet net(Map<Integer, RuleNet> nets, int[] leader, int i) {
    return nets.computeIfAbsent(find(leader, i), k -> new RuleNet());
  }

  private static boolean meet(Rule level, Rule upright) {
    return upright.at() >= level.from() - NEAR
        && upright.at() <= level.to() + NEAR
        && level.at() >= upright.from() - NEAR
        && level.at() <= upright.to() + NEAR;
  }

  private static int find(int[] leader, int i) {
    while (leader[i] != i) i = leader[i] = leader[leader[i]];
    return i;
  }

  private static void unite(int[] leader, int i, int k) {
    leader[find(leader, i)] = find(leader, k);
  }

  /** Rules of one direction, pieces that touch or overlap on nearly the same line made one. */
  private static List<Rule> joined(List<Rule> rules, boolean level) {
    List<Rule> sorted = new ArrayList<>();
    for (Rule rule : rules) if (rule.level() == level) sorted.add(rule);
    sorted.sort(Comparator.comparingDouble(Rule::at));
    List<Rule> result = new ArrayList<>();
    List<Rule> band = new ArrayList<>();
    for (Rule rule : sorted) {
      if (!band.isEmpty() && rule.at() - band.get(0).at() > NEAR) {
        joinBand(band, level, result);
        band.clear();
      }
      band.add(rule);
    }
    joinBand(band, level, result);
    return result;
  }

  private static void joinBand(List<Rule> band, boolean level, List<Rule> result) {
    band.sort(Comparator.comparingDouble(Rule::from));
    double from = 0;
    double to = -1e9;
    double weighted = 0;
    double weight = 0;
    for (Rule rule : band) {
      if (rule.from() > to + NEAR) {
        add(result, level, weighted, weight, from, to);
        from = rule.from();
        to = rule.to();
        weighted = 0;
        weight = 0;
      }
      to = Math.max(to, rule.to());
      weighted += rule.at() * rule.length();
      weight += rule.length();
    }
    add(result, level, weighted, weight, from, to);
  }

  private static void add(
      List<Rule> result, boolean level, double weighted, double weight, double from, double to) {
    if (weight > 0 && to - from >= SHORTEST)
      result.add(new Rule(level, weighted / weight, from, to));
  }
}
