// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace fourthp::ui {

/// The topic of places that no page is about: the contents.
inline constexpr QLatin1String kNoTopic("index");

/// The topic of the manual that fits `place`, by the object names of it and of what holds it: "finding" for
/// the search box. `kNoTopic` for null and for places that no page is about.
QString topicAt(const QWidget *place);

/// Every topic that a place of the program leads to.
QStringList topicsOfPlaces();

} // namespace fourthp::ui
