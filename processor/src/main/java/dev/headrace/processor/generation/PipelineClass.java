package dev.headrace.processor.generation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.VarDeclaration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the pipeline class: its nodes in their order, a method for each data test, and what runs them. */
final class PipelineClass {
    private static final ClassName OUTLINE = ClassName.get("dev.headrace.graph", "PipelineOutline");

    private final PipelinePlan plan;
    private final int postgresql;
    private final NodeLayout layout;
    private final NodeCode nodes;
    private final List<NamedTest> named;
    private final PipelineTestMethods tests;

    private PipelineClass(PipelinePlan plan, List<NamedTest> named, int postgresql) {
        this.plan = plan;
        this.postgresql = postgresql;
        this.layout = NodeLayout.of(plan);
        this.nodes = new NodeCode(layout.references());
        this.named = named;
        this.tests = new PipelineTestMethods(named, new TestCode(layout.references(), plan.queries()));
    }

    /** The class, and those over which a large one is spread; {@code named} are the plan's {@link #tests}. */
    static List<JavaFile> files(PipelinePlan plan, List<NamedTest> named, int postgresql) {
        return new PipelineClass(plan, named, postgresql)
                .types().stream()
                        .map(type -> PipelineMembers.file(plan.declaration().type(), type))
                        .toList();
    }

    /** The data tests of the sources and of the models that the pipeline makes; what others make, others test. */
    static List<NamedTest> tests(PipelinePlan plan) {
        Map<RelationDeclaration, String> schemas = new LinkedHashMap<>();
        plan.nodes().forEach(node -> schemas.put(node.declaration(), node.schema()));
        Set<RelationDeclaration> tested = plan.nodes().stream()
                .filter(PlannedNode::isTested)
                .map(PlannedNode::declaration)
                .collect(Collectors.toSet());
        Map<InterfaceName, Set<DataTestDeclaration>> proved = new HashMap<>();
        plan.nodes().forEach(node -> proved.put(node.declaration().type(), node.proved()));
        return TestNames.of(schemas, tested, proved);
    }

    private List<TypeSpec> types() {
        if (layout.isFlat() && tests.areFew()) {
            TypeSpec.Builder type = type(definition(nodeList(), list(tests.calls())));
            plan.nodes().forEach(node -> type.addField(nodes.constant(layout.name(node), node, Modifier.PRIVATE)));
            return List.of(type.addMethods(tests.methods()).build());
        }
        ClassName name = TypeNameOf.generated(plan.declaration().type(), "Pipeline");
        return new LargePipeline(name, layout, nodes, tests)
                .types(this::type, definition(CodeBlock.of("nodes"), CodeBlock.of("tests")));
    }

    private TypeSpec.Builder type(CodeBlock definition) {
        return PipelineMembers.type(plan.declaration())
                .addJavadoc("$L", order())
                .addAnnotation(outline())
                .addMethods(members(definition));
    }

    private AnnotationSpec outline() {
        AnnotationSpec.Builder outline = AnnotationSpec.builder(OUTLINE);
        List<String> models = plan.nodes().stream()
                .filter(node -> node.model().isPresent())
                .map(PipelineClass::qualified)
                .toList();
        if (models.isEmpty()) {
            outline.addMember("models", "{}");
        }
        models.forEach(model -> outline.addMember("models", "$L", JavaString.quoted(model)));
        named.stream()
                .filter(NamedTest::proved)
                .forEach(test -> outline.addMember("proved", "$L", JavaString.quoted(test.method())));
        Set<RelationDeclaration> tested = named.stream()
                .filter(test -> !test.proved())
                .map(NamedTest::owner)
                .collect(Collectors.toSet());
        outlined(
                "increments",
                outline,
                node -> node.model().get().declaration().storage().incremental().isPresent());
        outlined("tested", outline, node -> tested.contains(node.declaration()));
        return outline.build();
    }

    private void outlined(String member, AnnotationSpec.Builder outline, Predicate<PlannedNode> chosen) {
        plan.nodes().stream()
                .filter(node -> node.model().isPresent() && chosen.test(node))
                .forEach(node -> outline.addMember(member, "$L", JavaString.quoted(qualified(node))));
    }

    private static String qualified(PlannedNode node) {
        return node.schema() + "." + node.declaration().relation();
    }

    private String order() {
        StringBuilder order = new StringBuilder("\n<p>Its nodes, in the order in which a run takes them:\n<ol>\n");
        for (PlannedNode node : plan.nodes()) {
            order.append("  <li>{@code ")
                    .append(node.schema())
                    .append('.')
                    .append(node.declaration().relation());
            order.append("}: {@link ")
                    .append(node.declaration().type().qualified())
                    .append("}\n");
        }
        return order.append("</ol>\n").toString();
    }

    private static List<MethodSpec> members(CodeBlock definition) {
        return PipelineMembers.members(
                definition,
                CodeBlock.of("return $T.of(definition());\n", PipelineMembers.RUNNER),
                CodeBlock.of("$T.exit($T.execute(definition(), args));\n", System.class, PipelineMembers.COMMAND));
    }

    private CodeBlock nodeList() {
        return list(plan.nodes().stream()
                .map(node -> CodeBlock.of("$L", layout.name(node)))
                .toList());
    }

    private CodeBlock definition(CodeBlock nodeList, CodeBlock testList) {
        return CodeBlock.builder()
                .add("return new $T(\n$>$>", PipelineMembers.DEFINITION)
                .add("$L,\n", JavaString.quoted(plan.declaration().type().qualified()))
                .add("$L,\n", JavaString.quoted(plan.declaration().schema()))
                .add("$L,\n$L,\n$L", postgresql, nodeList, testList)
                .add(PrerequisitesCode.of(plan)
                        .map(code -> CodeBlock.of(",\n$L", code))
                        .orElse(CodeBlock.of("")))
                .add(")$L", threads())
                .add(CodeBlock.join(
                        plan.declaration().vars().stream()
                                .map(PipelineClass::variable)
                                .toList(),
                        ""))
                .add(CodeBlock.join(
                        plan.declaration().hooks().stream()
                                .map(StorageCode::statementOfPipeline)
                                .toList(),
                        ""))
                .add(";\n$<$<")
                .build();
    }

    private static CodeBlock variable(VarDeclaration variable) {
        CodeBlock value = variable.value()
                .map(text -> CodeBlock.of(", $L", JavaString.of(text)))
                .orElse(CodeBlock.of(""));
        return CodeBlock.of(
                "\n.variable($L, $L$L)", JavaString.quoted(variable.name()), JavaString.quoted(variable.type()), value);
    }

    private String threads() {
        int threads = plan.declaration().threads();
        return threads == PipelineDeclaration.THREADS ? "" : "\n.threads(" + threads + ")";
    }

    static CodeBlock list(List<CodeBlock> elements) {
        if (elements.isEmpty()) {
            return CodeBlock.of("$T.of()", List.class);
        }
        return CodeBlock.of("$T.of(\n$>$>$L)$<$<", List.class, CodeBlock.join(elements, ",\n"));
    }
}
