package dev.annex.folders.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a worker process is started.
 *
 * @param java the program
 * @param options of the Java machine
 * @param classPath of the program
 * @param mainClass calls {@link WorkerLoop#serve}
 * @param arguments of the main class
 */
public record WorkerCommand(
        Path java, List<String> options, String classPath, String mainClass, List<String> arguments) {

    /** Options that are meant for the process that starts the workers. */
    private static final Predicate<String> NOT_FOR_WORKERS = option -> option.startsWith("-Xmx")
            || option.startsWith("-Xms")
            || option.startsWith("-XX:TieredStopAtLevel")
            || option.startsWith("-XX:+Use")
            || option.startsWith("-XX:ArchiveClassesAtExit")
            || option.startsWith("-javaagent")
            || option.startsWith("-agentlib");

    public WorkerCommand {
        options = List.copyOf(options);
        arguments = List.copyOf(arguments);
    }

    /**
     * A worker that is started as this process was.
     *
     * @param options those that this process was started with; what concerns its memory and its compilers is left out
     */
    public static WorkerCommand likeThisProcess(List<String> options, String mainClass, List<String> arguments) {
        return new WorkerCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                options.stream().filter(NOT_FOR_WORKERS.negate()).toList(),
                System.getProperty("java.class.path"),
                mainClass,
                arguments);
    }

    /** Starts one. What it says beside its answers is dropped; where the Java machine dies, it leaves a report in the folder. */
    Process start(WorkerLimits limits, Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(options);
        command.add("-Xmx" + (limits.heapBytes() >> 20) + "m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=" + folder.resolve("crash-%p.log"));
        command.add("-cp");
        command.add(classPath);
        command.add(mainClass);
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
