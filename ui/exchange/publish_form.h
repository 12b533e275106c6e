// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/publish_job.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace fourthp::ui {

class RedactionRow;
class Settings;

/// How a document is published and for whom: everything but the file.
class PublishForm : public QWidget
{
    Q_OBJECT

public:
    PublishForm(Settings &settings, const PublishScope &scope, QWidget *parent = nullptr);

    /// With the answers; scope, path and what may be replaced stay as they are.
    void fill(PublishOrder &order) const;
    PublishFormat format() const;
    QString language() const;
    /// Keeps the answers for the next time, but none about recipients: they are asked anew each time.
    void remember() const;

Q_SIGNALS:
    /// Something that the report depends on.
    void contentChanged();
    void formatChanged();

private:
    void addChoices(const PublishScope &scope);
    void arrange();
    void askFor();

    Settings &m_settings;
    QFormLayout *m_layout;
    QComboBox *m_form;
    QComboBox *m_format;
    QComboBox *m_language;
    QComboBox *m_paper;
    RedactionRow *m_redaction; ///< Data of persons are in no publication, whatever it says.
    QLineEdit *m_recipients;
    QCheckBox *m_numbers;
    QCheckBox *m_caseList;
    QCheckBox *m_indexes;
    QCheckBox *m_partners;
};

} // namespace fourthp::ui
