// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace beatreel {

/// The address of a service. Empty is the service's own, which stands in the field as a hint. What cannot be used is told at
/// every letter and never given out.
class AddressField : public QWidget
{
    Q_OBJECT

public:
    /// `name` for the screen reader, `own` the service's own address.
    AddressField(const QString &name, const QString &own, QWidget *parent = nullptr);

    /// What is wrong with an address that is not empty, as a sentence; without it, it is one of HTTP.
    using Check = std::function<QString(const QString &address)>;
    void setCheck(Check check) { m_check = std::move(check); }

    /// Shows it without telling.
    void setAddress(const QString &address);
    /// Shows one that cannot be changed here, and the sentence that says why.
    void fix(const QString &address, const QString &why);
    [[nodiscard]] QLineEdit &line() { return *m_line; }

signals:
    /// The user is done with a usable one, or with an empty field.
    void addressChanged(const QString &address);

private:
    void finish();
    [[nodiscard]] QString trouble() const;
    void showTrouble();

    [[nodiscard]] QString troubleOfHttp(const QString &address) const;

    Check m_check;
    QLineEdit *m_line;
    QLabel *m_sentence;
    QString m_address;
};

} // namespace beatreel
