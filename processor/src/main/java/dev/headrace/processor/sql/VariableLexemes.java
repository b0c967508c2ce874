package dev.headrace.processor.sql;

import dev.headrace.graph.VariablePlace;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.token.Lexeme;
import dev.headrace.processor.sql.token.Lexer;
import dev.headrace.processor.sql.token.SyntaxFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what a run sends for variables among the tokens of a text: {@code ('…'::type)}, or a part of a string. */
final class VariableLexemes {
    private final List<PlainSql.Pin.Variable> variables;

    private VariableLexemes(List<PlainSql.Pin.Variable> variables) {
        this.variables = variables;
    }

    static List<Lexeme> in(PlainSql plain, int major) {
        List<Lexeme> lexemes = Lexer.read(plain.text(), major);
        List<PlainSql.Pin.Variable> variables = plain.variables();
        return variables.isEmpty() ? lexemes : new VariableLexemes(variables).replaced(lexemes);
    }

    private List<Lexeme> replaced(List<Lexeme> lexemes) {
        List<Lexeme> all = new ArrayList<>();
        for (Lexeme lexeme : lexemes) {
            List<PlainSql.Pin.Variable> here = variables.stream()
                    .filter(variable -> overlap(variable.span(), lexeme.span()))
                    .sorted(Comparator.comparingInt(variable -> variable.span().start()))
                    .toList();
            if (here.isEmpty()) {
                all.add(lexeme);
            } else if (lexeme.isString()) {
                all.add(open(lexeme, here));
            } else if (lexeme.is("(")) {
                all.addAll(expression(here.get(0)));
            } else if (!lexeme.is(")")) {
                throw SyntaxFault.at(lexeme);
            }
        }
        return all;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Of each variable one character is left, however long its form is. */
    private static Lexeme open(Lexeme string, List<PlainSql.Pin.Variable> variables) {
        StringBuilder text = new StringBuilder(string.text());
        int from = 0;
        for (PlainSql.Pin.Variable variable : variables) {
            String mark = String.valueOf(variable.mark());
            String filler = mark.repeat(variable.span().end() - variable.span().start());
            int at = text.indexOf(filler, from);
            text.replace(at, at + filler.length(), mark);
            from = at + 1;
        }
        return new Lexeme(Lexeme.Kind.OPEN_STRING, text.toString(), string.image(), string.span());
    }

    /** All tokens stand where the form stands; the type does not begin with it, as that of {@code date '…'} would. */
    private static List<Lexeme> expression(PlainSql.Pin.Variable variable) {
        Span form = variable.span();
        Span behind = new Span(form.start() + 1, form.end());
        String image = VariablePlace.EXPRESSION.form(variable.name());
        List<Lexeme> tokens = new ArrayList<>();
        tokens.add(new Lexeme(Lexeme.Kind.SIGN, "(", image, form));
        tokens.add(new Lexeme(Lexeme.Kind.OPEN_STRING, image, image, form));
        for (Lexeme token : Lexer.read("::" + variable.type() + ")")) {
            if (token.kind() != Lexeme.Kind.END) {
                tokens.add(new Lexeme(token.kind(), token.text(), image, behind, token.keyword()));
            }
        }
        return tokens;
    }
}
