// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_run.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLineEdit;

namespace fourthp::ui {

class RedactionRow;
class Settings;
struct Services;

/// How an export is written and for whom: everything but the format, the columns and the file.
class ExportForm : public QWidget
{
    Q_OBJECT

public:
    ExportForm(const Services &services, QWidget *parent = nullptr);

    /// Shows the questions that this format asks.
    void askFor(ExportFormat format);
    /// What was answered, for a format; the columns stay empty.
    ExportOptions options(ExportFormat format) const;
    ExportCompanions companions() const;
    /// Keeps the answers for the next export, but none about persons, recipients and what it is made for: these are asked anew
    /// each time.
    void remember() const;
    /// The same answers as part of a profile.
    QJsonObject profile() const;
    void apply(const QJsonObject &profile);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void offerChannels(const Labels &labels);
    void arrange();

    Settings &m_settings;
    QFormLayout *m_form;
    QComboBox *m_preset;
    QHBoxLayout *m_cellsRow;
    QComboBox *m_cells;
    QComboBox *m_several;
    RedactionRow *m_privacy;
    QComboBox *m_madeFor;
    bool m_isMadeForChosen = false; ///< By a person: then another format changes nothing of it.
    QLineEdit *m_recipients;
    QCheckBox *m_sources;
    QCheckBox *m_relations;
    QCheckBox *m_about;
};

} // namespace fourthp::ui
