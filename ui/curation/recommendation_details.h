// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/services.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fourthp::ui {

/// Who follows a recommendation up, until when, and how far it is. Says what a person changed two seconds
/// after the last key, or once it is left; keeps nothing.
class RecommendationDetails : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationDetails(const Services &services, QWidget *parent = nullptr);
    /// An empty object for none. `typedDay` is what was typed in the place of its day and is no day yet.
    void showItem(const QJsonObject &recommendation, const QString &typedDay = {});
    /// Says what was typed and not yet told of, before the widget is left in another way than by a key.
    void saveNow();
    void retranslate();

Q_SIGNALS:
    /// Members to put into the item; nulls take away.
    void changed(const QString &id, const QJsonObject &members);
    /// What stands in the place of the day is none and cannot be saved as one; empty once it can.
    void dayTyped(const QString &id, const QString &text);

private:
    void chooseOwner();
    void saveTyped();
    void saveOwner();
    void saveDue();
    void keepDay(const QString &text);

    Services m_services;
    QJsonObject m_item;
    QString m_typedDay; ///< That was told of and is no day.
    QLabel *m_ownerLabel;
    QLabel *m_dueLabel;
    QLabel *m_stateLabel;
    QLineEdit *m_owner;
    QPushButton *m_choose;
    QLineEdit *m_due;
    QComboBox *m_state;
    QLabel *m_fault;
    QTimer m_saveSoon;
};

} // namespace fourthp::ui
