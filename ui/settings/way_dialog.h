// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channel_settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace fourthp::ui {

/// Asks how a source is reached: through which proxy, and which keys it must show.
class WayDialog : public QDialog
{
    Q_OBJECT

public:
    /// `keysSeen` are those that the source showed in a test; none if it was not tested.
    WayDialog(const QString &source, const ChannelSettings &settings, const QStringList &keysSeen,
        QWidget *parent = nullptr);

    /// What was given, with all that is not asked here as it was.
    ChannelSettings settings() const;
    /// Puts the keys that were seen in the place of those that are there.
    void takeKeysSeen();
    /// Says why it could not be kept; the dialog stays open.
    void showProblem(const Error &error);

Q_SIGNALS:
    void wanted();

private:
    void enableParts();

    ChannelSettings m_settings;
    QStringList m_keysSeen;
    QComboBox *m_proxyKind;
    QLineEdit *m_proxy;
    QPlainTextEdit *m_keys;
    QPushButton *m_take;
    QPushButton *m_keep;
    QLabel *m_problem;
};

/// What of the way to a source is not as for any other, in a sentence or two; empty if nothing is.
QString wayText(const ChannelSettings &settings);

} // namespace fourthp::ui
