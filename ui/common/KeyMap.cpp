// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/KeyMap.h"

#include "core/base/Json.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class KeyMapWords
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::KeyMap)

public:
    [[nodiscard]] static QString unreadable(const QString &id)
    {
        return tr("The keys of “%1” cannot be read. The shipped ones are used; change them in the settings, on the page Keyboard.").arg(id);
    }
};

bool isReadable(const QKeySequence &key)
{
    for (int i = 0; i < key.count(); ++i) {
        if (key[static_cast<uint>(i)].key() == Qt::Key_unknown)
            return false;
    }
    return !key.isEmpty();
}

std::optional<QList<QKeySequence>> keysFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<QKeySequence> keys;
    const QJsonArray texts = value.toArray();
    for (const QJsonValue &text : texts) {
        const QKeySequence key = QKeySequence::fromString(text.toString(), QKeySequence::PortableText);
        if (!isReadable(key))
            return std::nullopt;
        keys.append(key);
    }
    return keys;
}

} // namespace

QList<QKeySequence> KeyMap::keysOf(const ActionEntry &entry) const
{
    return m_keys.value(entry.id, entry.keys);
}

void KeyMap::set(const ActionEntry &entry, const QList<QKeySequence> &keys)
{
    m_unread.remove(entry.id.text());
    if (keys == entry.keys)
        m_keys.remove(entry.id);
    else
        m_keys.insert(entry.id, keys);
}

void KeyMap::reset(const ActionId &id)
{
    m_keys.remove(id);
    m_unread.remove(id.text());
}

QJsonObject KeyMap::toJson() const
{
    QJsonObject object;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        QJsonArray texts;
        for (const QKeySequence &key : it.value())
            texts.append(key.toString(QKeySequence::PortableText));
        object.insert(it.key().text(), texts);
    }
    return withRest(object, m_unread);
}

KeyMap KeyMap::fromJson(const QJsonObject &object, Findings &findings)
{
    KeyMap map;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto keys = keysFrom(it.value())) {
            map.m_keys.insert(ActionId(it.key()), *keys);
            continue;
        }
        map.m_unread.insert(it.key(), it.value());
        findings.append({Severity::Warning, QStringLiteral("bad_key"), KeyMapWords::unreadable(it.key()),
                         QStringLiteral("keys.") + it.key()});
    }
    return map;
}

} // namespace beatreel
