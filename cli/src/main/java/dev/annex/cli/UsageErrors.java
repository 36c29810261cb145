package dev.annex.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with a command line, and where its help is. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Session session;

    UsageErrors(Session session) {
        this.session = session;
    }

    /** A command line that makes no sense, said in a sentence of our own. */
    static final class Refusal extends ParameterException {
        private static final long serialVersionUID = 1L;

        Refusal(picocli.CommandLine line, String sentence) {
            super(line, sentence);
        }
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        session.say(sentence(e));
        session.say(session.messages()
                .text("usage.hint", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.USAGE;
    }

    private String sentence(ParameterException e) {
        Messages messages = session.messages();
        if (e instanceof Refusal) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            String sentence = messages.text(
                    unmatched.isUnknownOption() ? "usage.unknownOption" : "usage.unexpected",
                    String.join(" ", unmatched.getUnmatched()));
            List<String> near = unmatched.getSuggestions();
            return near.isEmpty() ? sentence : sentence + messages.text("usage.suggestion", String.join(", ", near));
        }
        if (e instanceof MissingParameterException missing) {
            return messages.text(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageErrors::label).collect(Collectors.joining(", ")));
        }
        if (e instanceof OverwrittenOptionException || e.getArgSpec() == null) {
            return messages.text("usage.other", String.valueOf(e.getMessage()));
        }
        return messages.text("usage.value", label(e.getArgSpec()), String.valueOf(e.getValue()));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
