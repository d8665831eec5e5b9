package dev.lull.simulator.rest;

import dev.lull.simulator.ground.Fields;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;
import dev.lull.simulator.workspace.Expression;
import dev.lull.simulator.workspace.Queues;
import dev.lull.simulator.workspace.Task;
import dev.lull.simulator.workspace.Tasks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tasks: list, create, get, update, delete. */
final class TaskEndpoints {
    private final TaskRouterRoutes routes;
    private final Tasks tasks;
    private final Queues queues;

    TaskEndpoints(TaskRouterRoutes routes) {
        this.routes = routes;
        tasks = routes.world().workspace().tasks();
        queues = routes.world().workspace().queues();
    }

    void register() {
        routes.get("/Tasks", this::list)
                .post("/Tasks", this::create)
                .get("/Tasks/{Sid}", request -> show(request, tasks.get(request.name("Sid"))))
                .post("/Tasks/{Sid}", request -> show(request, tasks.update(request.name("Sid"), request.form())))
                .delete("/Tasks/{Sid}", this::delete);
    }

    private Response show(Request request, Task task) {
        return Response.ok(routes.json(request).task(task)).version(task.version());
    }

    private Response create(Request request) {
        Task task = tasks.create(request.form());
        return Response.created(routes.json(request).task(task)).version(task.version());
    }

    private Response delete(Request request) {
        tasks.delete(request.name("Sid"), request.form());
        return Response.deleted();
    }

    private Response list(Request request) {
        Stream<Task> found = tasks.all().stream().filter(filter(request.filters()));
        Optional<Comparator<Task>> order = request.filters().filled("Ordering").map(TaskEndpoints::order);
        List<Task> listed = order.map(found::sorted).orElse(found).toList();
        TaskRouterJson json = routes.json(request);
        boolean whole = routes.world().workspace().catalogue().policy().listsShowAttributes();
        return Page.of(
                request,
                "tasks",
                listed,
                task -> whole ? json.task(task) : json.task(task).putNull("attributes"));
    }

    private Predicate<Task> filter(Fields filters) {
        List<String> statuses = filters.list("AssignmentStatus");
        OptionalInt priority = filters.whole("Priority", 0, Integer.MAX_VALUE);
        Optional<Expression> attributes =
                filters.filled("EvaluateTaskAttributes").map(Expression::parse);
        boolean addons = filters.flag("HasAddons").orElse(false);
        Predicate<Task> wanted = task -> !addons
                && (statuses.isEmpty() || statuses.contains(task.status().wire()))
                && (priority.isEmpty() || priority.getAsInt() == task.priority())
                && attributes
                        .map(one -> one.matches(JsonText.object(task.attributes())))
                        .orElse(true);
        return wanted.and(is(filters, "WorkflowSid", Task::workflowSid))
                .and(is(
                        filters,
                        "WorkflowName",
                        task -> queues.workflow(task.workflowSid()).friendlyName()))
                .and(is(filters, "TaskQueueSid", Task::queueSid))
                .and(is(
                        filters,
                        "TaskQueueName",
                        task -> queues.queue(task.queueSid()).friendlyName()))
                .and(is(filters, "RoutingTarget", Task::routingTarget));
    }

    private static Predicate<Task> is(Fields filters, String name, Function<Task, String> value) {
        return filters.filled(name)
                .<Predicate<Task>>map(wanted -> task -> wanted.equals(value.apply(task)))
                .orElse(_ -> true);
    }

    private static Comparator<Task> order(String ordering) {
        Comparator<Task> order = (_, _) -> 0;
        for (String part : ordering.split(",", -1)) {
            String[] words = part.strip().toLowerCase(Locale.ROOT).split(":", 2);
            Comparator<Task> next = switch (words[0]) {
                case "priority" -> Comparator.comparingInt(Task::priority);
                case "datecreated" -> Comparator.comparing(Task::created).thenComparingLong(Task::order);
                case "virtualstarttime" -> Comparator.comparing(Task::virtualStart);
                default -> throw Refusal.badRequest("Invalid Ordering: " + ordering);
            };
            order = order.thenComparing(words.length > 1 && words[1].equals("desc") ? next.reversed() : next);
        }
        return order.thenComparingLong(Task::order);
    }
}
