// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/automatic_sync_setup.h"

#include "core/base/boot_moment.h"
#include "ui/sync/automatic_sync.h"
#include "ui/sync/network_watch.h"
#include "ui/sync/sync_controller.h"

#include <QRandomGenerator>

namespace fourthp::ui {

void beginAutomaticSync(const Services &services, SyncController &controller)
{
    auto *network = new NetworkWatch(&controller);
    auto *automatic = new AutomaticSync(services,
        {.isRunning = [&controller] { return controller.isRunning(); },
            .canSignIn =
                [&controller](const Channel &channel) {
                    return channel.user.isEmpty() || controller.hasSecret(channel.id);
                },
            .start = [&controller](const Channel &channel,
                         const SyncOptions &options) { controller.start(channel, options); },
            .line = [network] { return network->line(); },
            .now = [] { return SyncSchedule::Moment(bootMoment().ms); },
            .chance = [] { return QRandomGenerator::global()->generateDouble(); }},
        &controller);
    QObject::connect(network, &NetworkWatch::changed, automatic, &AutomaticSync::networkChanged);
    QObject::connect(&controller, &SyncController::finished, automatic,
        [automatic, &controller] { automatic->ended(controller.channel(), controller.lastReport()); });
}

} // namespace fourthp::ui
