// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/withdraw_dialog.h"

#include "core/base/clock.h"
#include "core/curation/consent_end.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/record/record_commands.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

WithdrawDialog::WithdrawDialog(
    const Services &services, RecordCommands &commands, const Document &record, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_commands(commands)
    , m_record(record.id())
    , m_day(new QDateEdit(this))
    , m_reason(new QLineEdit(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"withdrawDialog"_s);
    setWindowTitle(tr("Withdraw a consent"));
    const QString title = Formats::isolated(record.title(readerLanguages()).text);
    arrange(record.type() == RecordType::Story
            ? tr("“%1” is hidden at once: from lists, searches and exports here, and from every edition that is not "
                 "frozen. The next session tells the hub, and with it every other desk.")
                  .arg(title)
            : tr("The person that “%1” names is taken out of the record at once. The next session tells the hub, and "
                 "with it every other desk.")
                  .arg(title));
}

bool WithdrawDialog::canWithdraw(const Document &record)
{
    return record.type() == RecordType::Story
        || (record.type() == RecordType::Stakeholder && !record.value(u"focal_point.person").toString().isEmpty());
}

void WithdrawDialog::arrange(const QString &what)
{
    const QDate today = m_services.clock.nowUtc().date();
    auto *about = new QLabel(what, this);
    about->setObjectName(u"withdrawAbout"_s);
    m_day->setObjectName(u"withdrawDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(today);
    m_day->setDate(today);
    m_reason->setObjectName(u"withdrawReason"_s);
    m_reason->setPlaceholderText(tr("Never the name of the person"));
    m_reason->setMaxLength(500);
    m_message->setObjectName(u"withdrawMessage"_s);
    for (QLabel *label : {about, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *form = new QFormLayout;
    form->addRow(tr("&Taken back on:"), m_day);
    form->addRow(tr("&Reason:"), m_reason);
    auto *buttons = new QDialogButtonBox(this);
    m_withdraw = buttons->addButton(tr("Withdraw the consent"), QDialogButtonBox::AcceptRole);
    m_withdraw->setObjectName(u"withdrawStart"_s);
    m_withdraw->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &WithdrawDialog::withdraw);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(buttons);
    resize(480, sizeHint().height());
}

void WithdrawDialog::withdraw()
{
    m_withdraw->setEnabled(false);
    const WithdrawalOrder order {m_day->date(), m_reason->text().simplified()};
    const auto frozen = std::make_shared<QStringList>(); // Written before the change is told.
    m_commands.change(
        [id = m_record, order, frozen](Library &library, const Editor &editor) -> Result<SavedChange> {
            Result<Withdrawal> done = withdrawConsent(library, id, order, editor);
            if (!done) {
                return passOn(done);
            }
            *frozen = done->frozenEditions;
            return done->change;
        },
        tr("The consent to “%1” was withdrawn."), [self = QPointer(this), frozen](const Result<SavedChange> &saved) {
            if (self == nullptr) {
                return;
            }
            if (!saved) {
                self->m_withdraw->setEnabled(true);
                self->m_message->setText(ErrorText::explain(saved.error()).text());
                return;
            }
            if (!frozen->isEmpty()) {
                Q_EMIT self->frozenTold(
                    tr("Frozen editions print what is linked to it, and stay as they are: %1.").arg(Formats::list(*frozen)));
            }
            self->accept();
        });
}

} // namespace fourthp::ui
