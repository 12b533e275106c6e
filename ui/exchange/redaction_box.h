// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/redaction.h"

#include <QComboBox>

namespace fourthp::ui {

class Settings;

enum class RedactionOffer {
    All,
    WithoutPersons, ///< For ways out that take no data of persons anyway: not `everything`.
};

/// How much of records leaves: one of the profiles, or one that the person made. It begins with the usual one
/// each time: what was once allowed is asked anew.
class RedactionBox : public QComboBox
{
    Q_OBJECT

public:
    RedactionBox(const Settings &settings, RedactionOffer offer, QWidget *parent = nullptr);
    Redaction redaction() const;
    /// Offers what the settings keep now. The choice stays if it is still there.
    void reload();

private:
    const Settings &m_settings;
    RedactionOffer m_offer;
};

/// The choice, and behind it the way to the profiles that the person made.
class RedactionRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the choice.
    RedactionRow(Settings &settings, const QString &name, RedactionOffer offer = RedactionOffer::All,
        QWidget *parent = nullptr);
    Redaction redaction() const { return m_box->redaction(); }
    RedactionBox *box() const { return m_box; }

Q_SIGNALS:
    /// Another one was chosen, or the chosen one takes something else now.
    void changed();

private:
    void editProfiles();

    Settings &m_settings;
    RedactionBox *m_box;
};

} // namespace fourthp::ui
