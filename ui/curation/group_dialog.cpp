// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/group_dialog.h"

#include "core/model/field_catalogue.h"
#include "core/model/localised_text.h"
#include "ui/common/translate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString labelFor(const QString &member)
{
    return labelOf(*findField(RecordType::Event, QString(u"outputs.breakout_groups."_s + member)));
}

QJsonValue textOrNull(const QString &text)
{
    const QString clean = text.simplified();
    return clean.isEmpty() ? QJsonValue() : QJsonValue(clean);
}

} // namespace

GroupDialog::GroupDialog(const QJsonObject &group, const Labels &labels, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(group.value("title"_L1).toString(), this))
    , m_sector(new QComboBox(this))
    , m_facilitator(new QLineEdit(group.value("facilitator"_L1).toString(), this))
    , m_noteTaker(new QLineEdit(group.value("note_taker"_L1).toString(), this))
{
    setObjectName(u"groupDialog"_s);
    setWindowTitle(group.isEmpty() ? tr("Add a group") : tr("Change the group"));
    m_title->setObjectName(u"groupTitle"_s);
    m_sector->setObjectName(u"groupSector"_s);
    m_facilitator->setObjectName(u"groupFacilitator"_s);
    m_noteTaker->setObjectName(u"groupNoteTaker"_s);
    m_sector->addItem(tr("Not said"), QString());
    if (const Vocabulary *sectors = labels.vocabularies().find(u"unodc_sector"_s)) {
        for (const Term &term : sectors->terms) {
            m_sector->addItem(bestText(term.label, labels.languages()).text, term.code);
        }
    }
    m_sector->setCurrentIndex(std::max(0, m_sector->findData(group.value("sector"_L1).toString())));

    auto *hint = new QLabel(tr("Write roles or organisations here, no names of persons."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(
        group.isEmpty() ? tr("Add the group") : tr("Keep the changes"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"keepGroup"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(labelFor(u"title"_s), m_title);
    form->addRow(labelFor(u"sector"_s), m_sector);
    form->addRow(labelFor(u"facilitator"_s), m_facilitator);
    form->addRow(labelFor(u"note_taker"_s), m_noteTaker);
    form->addRow(hint);
    form->addRow(buttons);

    const auto enable = [this] { m_keep->setEnabled(!m_title->text().trimmed().isEmpty()); };
    connect(m_title, &QLineEdit::textChanged, this, enable);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enable();
    m_title->setFocus();
}

QJsonObject GroupDialog::members() const
{
    const QString sector = m_sector->currentData().toString();
    return {{u"title"_s, m_title->text().simplified()},
        {u"sector"_s, sector.isEmpty() ? QJsonValue() : QJsonValue(sector)},
        {u"facilitator"_s, textOrNull(m_facilitator->text())},
        {u"note_taker"_s, textOrNull(m_noteTaker->text())}};
}

} // namespace fourthp::ui
