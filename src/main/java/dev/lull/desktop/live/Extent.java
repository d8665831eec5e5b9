package dev.lull.desktop.live;

/** Says how much of everything the table shows, and why it is empty where it is. */
final class Extent {
    private final LiveView view;
    private final Placeholder placeholder;
    private final Ways ways;
    private boolean ready;

    /** The ways out of an empty table. */
    interface Ways {
        /** Everybody's chats are wanted, and not only a team's. */
        void onEverybody();

        /** The rescue list is wanted, or no longer. */
        void onRescueList();

        /** Everything is wanted again. */
        void onClear();
    }

    Extent(LiveView view, Placeholder placeholder, Ways ways) {
        this.view = view;
        this.placeholder = placeholder;
        this.ways = ways;
    }

    /** From now on an empty table means that there are no chats. */
    void ready() {
        ready = true;
    }

    void show(LiveModel model) {
        int shown = model.passing();
        int all = model.inScope();
        if (!ready) {
            view.reading();
        } else if (model.isRescueListOfAll()) {
            int concerns = model.truth().concerns();
            int putAside = model.putAside();
            view.rescueList(concerns, putAside, shown - concerns - putAside, all);
        } else {
            view.shown(shown, all);
        }
        view.only(model.failing(), model.filter().only().size());
        view.narrowed(!model.filter().isNone());
        view.rescue(model.filter().isRescue());
        view.paused(model.isPaused(), model.waitingChanges());
        if (!ready || shown > 0) {
            return;
        }
        if (all == 0 && !model.all().isEmpty()) {
            placeholder.notInScope(ways::onEverybody);
        } else if (all == 0) {
            placeholder.noChats();
        } else if (model.isPaused()
                && model.filter().equals(TaskFilter.RESCUE_LIST)
                && model.truth().concerns() > 0) {
            placeholder.paused(model.truth().concerns());
        } else if (model.filter().isRescue() && model.truth().concerns() > 0 && !model.isRescueListOfAll()) {
            placeholder.noMatchToRescue(model.truth().concerns(), ways::onClear);
        } else if (model.filter().isRescue()) {
            placeholder.nobodyToRescue(ways::onRescueList);
        } else {
            placeholder.noMatch(!model.filter().words().isEmpty(), ways::onClear);
        }
    }
}
