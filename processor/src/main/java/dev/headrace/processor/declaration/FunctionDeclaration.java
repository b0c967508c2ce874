package dev.headrace.processor.declaration;

import dev.headrace.Volatility;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/**
 * An {@code @SqlFunction} method.
 *
 * @param owner the interface that it stands in
 * @param name its name in SQL
 * @param schema the schema of one that the database has; empty for one that is found without
 * @param parameters its parameters in order
 * @param variadic whether the last one takes any number of arguments
 * @param javaType the method's return type
 * @param sqlType {@code @Column(type)} of the method as written; empty if there is none
 * @param body the expression that it stands for; empty for a function that the database has
 * @param strict whether it is null as soon as one argument is
 * @param volatility what its result depends on
 * @param place the method
 */
public record FunctionDeclaration(
        InterfaceName owner,
        String name,
        Optional<String> schema,
        List<ParameterDeclaration> parameters,
        boolean variadic,
        JavaType javaType,
        Optional<String> sqlType,
        Optional<String> body,
        boolean strict,
        Volatility volatility,
        Place place) {
    public FunctionDeclaration {
        parameters = List.copyOf(parameters);
    }

    /** The member that holds the body. */
    public Place bodyPlace() {
        return place.annotation("dev.headrace.SqlFunction").value("value");
    }

    /** The function as SQL names it. */
    public String sqlName() {
        return schema.map(text -> text + "." + name).orElse(name);
    }
}
