package dev.headrace.benchmarks.project;

import java.util.List;

/**
 * A project.
 *
 * @param sources the tables that it reads
 * @param models its models, each after those that it reads
 */
record Project(List<Relation> sources, List<Model> models) {}
