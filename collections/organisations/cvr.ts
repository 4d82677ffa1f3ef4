const weights = [2, 7, 6, 5, 4, 3, 2, 1]

/**
 * A CVR number has eight digits whose weighted sum is divisible by 11
 * (weights 2, 7, 6, 5, 4, 3, 2, 1; Erhvervsstyrelsen's description of the number).
 */
export function isCvr(text: string): boolean {
  if (!/^[1-9]\d{7}$/.test(text)) return false
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0)
  return sum % 11 === 0
}
