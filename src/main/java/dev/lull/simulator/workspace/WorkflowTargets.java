package dev.lull.simulator.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lull.simulator.ground.JsonText;
import dev.lull.simulator.ground.Refusal;

/** Reads a workflow's configuration: the queue of the first filter whose expression is true of the task, or the default. */
final class WorkflowTargets {
    private WorkflowTargets() {}

    static TaskQueue queueFor(Workflow workflow, String taskAttributes, Books books) {
        JsonNode routing =
                JsonText.value(workflow.configuration(), "Configuration").path("task_routing");
        JsonNode attributes = JsonText.object(taskAttributes);
        for (JsonNode filter : routing.path("filters")) {
            if (Expression.parse(filter.path("expression").asText("")).matches(attributes)) {
                return books.queues.get(
                        filter.path("targets").path(0).path("queue").asText());
            }
        }
        return books.queues
                .find(routing.path("default_filter").path("queue").asText())
                .or(() -> books.queues.all().stream().findFirst())
                .orElseThrow(() -> Refusal.badRequest("The workspace has no queue"));
    }
}
