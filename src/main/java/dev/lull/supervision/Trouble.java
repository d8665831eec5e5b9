package dev.lull.supervision;

import dev.lull.engine.Failure;
import dev.lull.model.PairClashException;
import java.util.List;

/** Why a workspace cannot be opened: facts only, each room has words of its own for them. */
public sealed interface Trouble {
    /** Whether what Lull was started with is to blame, so that trying again changes nothing. */
    default boolean comesFromTheStart() {
        return switch (this) {
            case NamedInPart named -> true;
            case OddVariable odd -> true;
            case OddWorkspace odd -> true;
            case OddPair odd -> true;
            case Plain plain -> plain == Plain.NO_ADDRESS;
            case WithTwilio twilio -> false;
            case NoSimulator none -> false;
            case UnknownWorkspace unknown -> false;
            case SeveralWorkspaces several -> false;
            case OtherAccount other -> false;
            case LostTasks lost -> false;
            case UnknownChannel unknown -> false;
            case Clash clash -> false;
        };
    }

    /** What needs no more to be told. */
    enum Plain implements Trouble {
        /** The API address names no http or https host. */
        NO_ADDRESS,
        /** Twilio has no TaskRouter at the address. */
        NO_TASK_ROUTER,
        /** The account has no TaskRouter workspace. */
        NO_WORKSPACE,
        /** The workspace has no channel for inactive chats. */
        NO_PAIR,
        /** Nothing can be opened here but what Lull was started with. */
        NO_OTHER_ACCOUNT,
        /** Lull made a mistake of its own; its log says more. */
        MISTAKE
    }

    /** The environment and the command line name an account, but not enough of it. */
    record NamedInPart(Missing missing) implements Trouble {}

    /** What is to be named too. */
    enum Missing {
        ACCOUNT,
        /** The secret of the API key. */
        SECRET,
        /** The API key that a secret belongs to. */
        KEY,
        /** An API key with its secret, or an auth token. */
        KEY_AND_SECRET
    }

    /**
     * A variable of the environment is not understood.
     *
     * @param said what it holds, or that part of it
     * @param example how it is written
     */
    record OddVariable(String name, String said, String example) implements Trouble {}

    record WithTwilio(Failure why) implements Trouble {}

    /** @param said why the simulator did not start, quoted as it is */
    record NoSimulator(String said) implements Trouble {}

    /** @param named what stands in place of a workspace's SID */
    record OddWorkspace(String named) implements Trouble {}

    record UnknownWorkspace(String sid) implements Trouble {}

    /** @param all names with SIDs */
    record SeveralWorkspaces(List<String> all) implements Trouble {}

    /** @param owner the account that the credentials belong to */
    record OtherAccount(String owner, String named) implements Trouble {}

    /**
     * Tasks on an inactive channel that pairs share do not say where they came from.
     *
     * @param pairs written as {@code chat=inactive_chat}
     * @param example one of the tasks
     */
    record LostTasks(List<String> pairs, int tasks, String example) implements Trouble {}

    /** @param named what should be a pair like {@code chat=inactive_chat} */
    record OddPair(String named) implements Trouble {}

    /** @param there the unique names of the channels that there are */
    record UnknownChannel(String named, List<String> there) implements Trouble {}

    /** @param channel its unique name */
    record Clash(PairClashException.Kind kind, String channel) implements Trouble {}
}
