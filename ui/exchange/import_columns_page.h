// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_mapping.h"
#include "ui/common/latest_task.h"
#include "ui/common/services.h"
#include "ui/exchange/import_look.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QTableView;

namespace fourthp::ui {

class ExchangeProfiles;
class ImportColumnsModel;

/// What each column of a table becomes. Guessed, or as a saved profile says whose headings are the same; a
/// person may change all of it.
class ImportColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsPage(const Services &services, QWidget *parent = nullptr);

    /// For another table; what a person chose stays while the headings are the same.
    void setLook(const ImportLook &look);
    ImportMapping mapping() const;
    /// Notes what a person decided on words that no list knows.
    void setMapping(const ImportMapping &mapping);
    /// True if there is something to import by this mapping.
    bool isReady() const;
    void focusTable();

Q_SIGNALS:
    void changed();

private:
    void guess(std::function<ImportMapping(const QStringList &headings)> byHeadings);
    void takeGuess(ImportMapping mapping);
    void take(const ImportMapping &mapping, const QString &said);
    void applyProfile(const QJsonObject &profile, const QString &said);
    void updateMessage(const QString &said = {});

    Settings &m_settings;
    ImportLook m_look;
    ImportColumnsModel *m_model;
    QComboBox *m_type;
    QComboBox *m_language; ///< Of texts that do not say it.
    ExchangeProfiles *m_profiles;
    QTableView *m_table;
    QLabel *m_message;
    LatestTask<ImportMapping> m_guessing;
};

} // namespace fourthp::ui
