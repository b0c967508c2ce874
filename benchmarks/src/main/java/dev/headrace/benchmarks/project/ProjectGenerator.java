package dev.headrace.benchmarks.project;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Invents projects: of ten models four stage a source each, three combine those, and three are marts. */
public final class ProjectGenerator {
    private static final long SEED = 20_260_101;

    private final RandomGenerator random = new Random(SEED);
    private final List<Template> templates = Template.all();
    private final Map<Layer, List<Relation>> relations = new EnumMap<>(Layer.class);
    private final List<Model> models = new ArrayList<>();

    private ProjectGenerator() {
        for (Layer layer : Layer.values()) {
            relations.put(layer, new ArrayList<>());
        }
    }

    /** A project of that many models, always the same. */
    static Project generate(int models) {
        ProjectGenerator generator = new ProjectGenerator();
        int combined = models * 3 / 10;
        int staged = models - 2 * combined;
        for (int i = 0; i < staged; i++) {
            generator.source(i);
            generator.model(Layer.STAGING, i);
        }
        for (Layer layer : List.of(Layer.INTERMEDIATE, Layer.MART)) {
            for (int i = 0; i < combined; i++) {
                generator.model(layer, i);
            }
        }
        return new Project(generator.relations.get(Layer.SOURCE), generator.models);
    }

    private void source(int index) {
        Map<Role, String> roles = roles("id");
        List<Column> columns = new ArrayList<>();
        for (Role role : Role.values()) {
            boolean required = role == Role.KEY || role == Role.MOMENT || role == Role.STATUS;
            columns.add(new Column(roles.get(role), sourceType(role), required, false, Optional.empty()));
        }
        columns.add(new Column("loaded_at", "timestamptz", false, false, Optional.empty()));
        columns.add(new Column("payload", "jsonb", false, false, Optional.empty()));
        String name = Names.domain(index) + "_" + Names.noun(index);
        relations.get(Layer.SOURCE).add(new Relation(Layer.SOURCE, Names.domain(index), name, roles, columns));
    }

    private static String sourceType(Role role) {
        return switch (role) {
            case KEY, ACCOUNT -> "bigint";
            case STATUS -> "text";
            case AMOUNT -> "numeric";
            case QUANTITY -> "integer";
            case DAY -> "date";
            case MOMENT -> "timestamptz";
            case FLAG -> "boolean";
        };
    }

    private void model(Layer layer, int index) {
        List<Template> possible =
                templates.stream().filter(template -> template.layer() == layer).toList();
        Template template = possible.get(random.nextInt(possible.size()));
        List<Relation> reads = new ArrayList<>();
        for (Layer read : template.reads()) {
            reads.add(read == Layer.SOURCE ? relations.get(read).get(index) : pick(read, reads));
        }
        String noun = Names.noun(index);
        Map<Role, String> roles = roles(noun + "_id");
        List<Column> columns = template.yields().stream()
                .map(words -> column(words, roles, reads.get(0)))
                .toList();
        String name = layer.prefix() + Names.domain(index) + "_" + noun;
        Relation relation = new Relation(layer, Names.domain(index), name, roles, columns);
        models.add(new Model(relation, reads, template.fill(relation, reads, random)));
        relations.get(layer).add(relation);
    }

    /** A relation that is not taken yet, of the layer below where that one has too few. */
    private Relation pick(Layer layer, List<Relation> taken) {
        List<Relation> among = relations.get(layer);
        if (among.size() <= taken.size()) {
            return pick(Layer.values()[layer.ordinal() - 1], taken);
        }
        Relation picked = among.get(random.nextInt(among.size()));
        return taken.contains(picked) ? pick(layer, taken) : picked;
    }

    private Map<Role, String> roles(String key) {
        Map<Role, String> roles = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            roles.put(
                    role,
                    role == Role.KEY
                            ? key
                            : role.names().get(random.nextInt(role.names().size())));
        }
        return roles;
    }

    private static Column column(List<String> words, Map<Role, String> roles, Relation first) {
        String name = words.get(0);
        for (Role role : Role.values()) {
            name = name.equals(role.name().toLowerCase(Locale.ROOT)) ? roles.get(role) : name;
        }
        Optional<Relation> references = words.contains("references") ? Optional.of(first) : Optional.empty();
        String type = words.get(1).equals("double") ? "double precision" : words.get(1);
        return new Column(name, type, words.get(0).equals("key"), words.contains("unique"), references);
    }
}
