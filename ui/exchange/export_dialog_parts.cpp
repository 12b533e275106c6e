// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the dialog, and what it is called.
#include "ui/exchange/export_dialog.h"

#include "core/base/clock.h"
#include "ui/common/settings.h"
#include "ui/common/translate.h"
#include "ui/exchange/column_list.h"
#include "ui/exchange/exchange_profiles.h"
#include "ui/exchange/export_form.h"
#include "ui/exchange/export_preview.h"
#include "ui/exchange/scan_row.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

void ExportDialog::nameParts()
{
    m_inputs->setObjectName(u"exportInputs"_s);
    m_format->setObjectName(u"exportFormat"_s);
    m_notice->setObjectName(u"exportNotice"_s);
    m_path->setObjectName(u"exportPath"_s);
    m_browse->setObjectName(u"exportBrowse"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_message->setObjectName(u"exportMessage"_s);
    m_export->setObjectName(u"exportStart"_s);
    m_replace->setObjectName(u"exportReplace"_s);
    m_saveBeside->setObjectName(u"exportSaveBeside"_s);
    m_close->setObjectName(u"exportClose"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_path->setAccessibleName(tr("File"));
}

void ExportDialog::fill()
{
    for (const FormatFacts &facts : exportFormats()) {
        m_format->addItem(translated("ExportFormat", facts.label), QString(facts.code));
    }
    m_format->setCurrentIndex(
        std::max(0, m_format->findData(m_services.settings.choice(m_format->objectName()))));
    for (QLabel *label : {m_notice, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_suffix = factsOf(format()).suffix;
    const QString known = m_services.settings.exportFolder();
    const QString folder
        = known.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : known;
    const QString today = m_services.clock.nowUtc().toLocalTime().date().toString(Qt::ISODate);
    const QString name = tr("cases", "file name of an export") + u'-' + today + u'.' + m_suffix;
    m_path->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
}

void ExportDialog::arrange()
{
    auto *scopeLabel = new QLabel(tr("&Records:"), m_inputs);
    scopeLabel->setBuddy(m_scopeBox);
    auto *formatLabel = new QLabel(tr("&Format:"), m_inputs);
    formatLabel->setBuddy(m_format);
    auto *top = new QHBoxLayout;
    top->addWidget(scopeLabel);
    top->addWidget(m_scopeBox, 2);
    top->addWidget(formatLabel);
    top->addWidget(m_format, 1);
    top->addWidget(m_profiles, 2);
    auto *right = new QVBoxLayout;
    right->addWidget(m_form);
    right->addWidget(new QLabel(tr("The beginning of it:"), m_inputs));
    right->addWidget(m_preview, 1);
    right->addWidget(m_notice);
    right->addWidget(m_scan);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_columns, 2);
    middle->addLayout(right, 3);
    auto *fileLabel = new QLabel(tr("File:"), m_inputs);
    fileLabel->setBuddy(m_path);
    auto *file = new QHBoxLayout;
    file->addWidget(fileLabel);
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    auto *inputs = new QVBoxLayout(m_inputs);
    inputs->setContentsMargins({});
    inputs->addLayout(top);
    inputs->addLayout(middle, 1);
    inputs->addLayout(file);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    for (QPushButton *button : {m_replace, m_saveBeside, m_export, m_close}) {
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_inputs, 1);
    column->addWidget(m_message); // A row of its own: beside buttons a longer text would be cut off.
    column->addLayout(buttons);
}

} // namespace fourthp::ui
