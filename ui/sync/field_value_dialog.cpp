// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/field_value_dialog.h"

#include "ui/common/languages.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_titles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

FieldValueDialog::FieldValueDialog(const Services &services, const Field &field, const QString &label,
    const QJsonValue &value, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"fieldValueDialog"_s);
    setWindowTitle(label);
    const QStringList languages = readerLanguages();
    auto *titles = new RecordTitles(services, languages, this);
    const EditorContext context {
        services, Labels(services.vocabularies, languages), *titles, QLocale().name().section(u'_', 0, 0)};
    m_editor = makeFieldEditor(field, context, this);
    m_editor->setObjectName(u"fieldValue"_s);
    m_editor->setValue(value);
    auto *about = new QLabel(tr("What shall stand in “%1”?").arg(label), this);
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    auto *area = new QScrollArea(this); // A list of groups may be long.
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_editor);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Use this"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    setMinimumSize(420, 220);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_editor->setFocus();
}

QJsonValue FieldValueDialog::value() const
{
    return m_editor->value();
}

} // namespace fourthp::ui
