// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/announcer.h"

#include <QAccessible>
#include <QLabel>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {

void alert(QLabel &label)
{
    QAccessibleEvent told(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace

Announcer::Announcer(QLabel &label, std::function<void(QLabel &)> tell)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    QObject::connect(&m_pause, &QTimer::timeout, &label, [this, &label, tell = tell ? std::move(tell) : alert] {
        if (label.text() != m_told) {
            m_told = label.text();
            tell(label);
        }
    });
}

} // namespace fourthp::ui
