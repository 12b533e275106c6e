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

/// Who follows a recommendation up, until when, and how far it is. Says what a person changed, and keeps
/// nothing.
class RecommendationDetails : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationDetails(const Services &services, QWidget *parent = nullptr);
    /// An empty object for none.
    void showItem(const QJsonObject &recommendation);
    void retranslate();

Q_SIGNALS:
    /// Members to put into the item; nulls take away.
    void changed(const QString &id, const QJsonObject &members);

private:
    void chooseOwner();
    void saveOwner();
    void saveDue();

    Services m_services;
    QJsonObject m_item;
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
