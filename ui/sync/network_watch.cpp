// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/network_watch.h"

#include <QNetworkInformation>

namespace fourthp::ui {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    // The plug-in of NetworkManager knows both; others only whether there is a line at all.
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Metered | Feature::Reachability)
        && !QNetworkInformation::loadBackendByFeatures(Feature::Reachability)) {
        return;
    }
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::changed);
    connect(network, &QNetworkInformation::isMeteredChanged, this, &NetworkWatch::changed);
    connect(network, &QNetworkInformation::transportMediumChanged, this, &NetworkWatch::changed);
}

LineConditions NetworkWatch::line() const
{
    const QNetworkInformation *network = QNetworkInformation::instance();
    if (network == nullptr) {
        return {};
    }
    const bool isOffline = network->supports(QNetworkInformation::Feature::Reachability)
        && network->reachability() == QNetworkInformation::Reachability::Disconnected;
    return {.isOnline = !isOffline, .isMetered = network->isMetered()};
}

} // namespace fourthp::ui
