package dev.headrace.processor.rule;

import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.VarDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.InputSyntax;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.Refusal;
import dev.headrace.processor.type.Result;
import dev.headrace.processor.type.TypeKind;
import dev.headrace.processor.type.TypeNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A variable has a name of its own and a type, and what it holds by default is of that type. */
public final class VariableRule {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.:-]*");

    private final Catalog catalog;
    private final Diagnostics diagnostics;

    private VariableRule(Catalog catalog, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong with the variables of these pipelines; the faulty ones. */
    public static Set<VarDeclaration> check(
            List<PipelineDeclaration> pipelines, Catalog catalog, Diagnostics diagnostics) {
        VariableRule rule = new VariableRule(catalog, diagnostics);
        return pipelines.stream()
                .flatMap(pipeline -> rule.check(pipeline).stream())
                .collect(Collectors.toSet());
    }

    private List<VarDeclaration> check(PipelineDeclaration pipeline) {
        Set<String> names = new HashSet<>();
        return pipeline.vars().stream()
                .filter(each -> !(isNamed(each) & isTyped(each) & isAlone(each, names)))
                .toList();
    }

    private boolean isAlone(VarDeclaration variable, Set<String> names) {
        boolean alone = names.add(variable.name());
        if (!alone) {
            report(
                    Code.INVALID_DECLARATION,
                    variable,
                    "there are two variables \"" + variable.name() + "\"",
                    "take one away");
        }
        return alone;
    }

    private boolean isNamed(VarDeclaration variable) {
        boolean named = NAME.matcher(variable.name()).matches();
        if (!named) {
            report(
                    Code.INVALID_DECLARATION,
                    variable,
                    "\"" + variable.name() + "\" cannot be a variable's name",
                    "begin with a letter or _, and go on with letters, digits, _, -, . and :");
        }
        return named;
    }

    private boolean isTyped(VarDeclaration variable) {
        Result<PgType> type = new TypeNames(catalog).parse(variable.type());
        type.refusal().ifPresent(why -> report(why, variable));
        boolean pseudo = type.value()
                .filter(found -> catalog.is(TypeKind.PSEUDO, found.element()))
                .isPresent();
        if (pseudo) {
            report(
                    Code.INVALID_DECLARATION,
                    variable,
                    "no value is of the pseudo-type " + variable.type(),
                    "name the type of its values: type = \"text\"");
        }
        Optional<Refusal> wrong = type.value()
                .filter(found -> !pseudo)
                .flatMap(found -> variable.value().flatMap(value -> new InputSyntax(catalog).fault(value, found)));
        wrong.ifPresent(why -> report(why, variable));
        return type.value().isPresent() && !pseudo && wrong.isEmpty();
    }

    private void report(Refusal why, VarDeclaration variable) {
        diagnostics.report(Diagnostic.error(
                        Code.valueOf(why.condition().toUpperCase(Locale.ROOT)), variable.place(), why.message())
                .with(why.hint().stream().toList()));
    }

    private void report(Code code, VarDeclaration variable, String message, String remedy) {
        diagnostics.report(Diagnostic.error(code, variable.place(), message, remedy));
    }
}
